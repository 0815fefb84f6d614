throw new Error('no encoder here');
