/** Small archives, packed by bzip2 itself, in base 64. */
export const packed = {
  /** "The ferry is late." and a line's end. */
  late: 'QlpoOTFBWSZTWW3u4f8AAALTgAAQQAEEACNkHCAgADEAAAo9Q00x6i6UuTBP41jwCsXckU4UJBt7uH/A',
  /** The same 20,000 times, in four blocks. */
  many:
    'QlpoMTFBWSZTWV5Hgk8AM2NTgAAQQAEEACNkHCAwALgIAABAAAClU1MjB6ppUInCoRMVCJ6qETVUIm6oRPFQidqhExUIm3io' +
    'ROlQid1QibFQiflQiYqETFQiYqETSoRP5igrJMprLVRxqmACkcpwAAIIACCABGyDhAYAFwEAAAgAABSqajTR6T9TSoROaoRM' +
    'VCJ/VCJpUIntUInaoRNqhE3ioROFQifqoRNqhE4KhE6VCJioRMVCJioRNKhE8MUFZJlNZzB4qWwCP4lOAABBAAQQAI2QcIDA' +
    'AuAgAAEAAAKVU9TJgeqaVCJuqETFQieqhE0qETZUInioRO1QiYqETxUInSoRO1QifCoROuVQiZVCJioRMVCJqqET+YoKyTKa' +
    'yqFHsGgAxYKcAACCAAggARsg4QGABcBAAAIAAAUqp6EYPVNKVA4kqBklQNvVKgbKVA1JUDxSoHclQMUqB5JUDqSoHclQPhSo' +
    'H6SoGSVAxSoGKVA1JUD+LuSKcKEhKU0LGg==',
  /** A hundred and twenty runs of letters: the one at i has i % 9 + 60 * (i % 7) times the letter i % 26. */
  runs:
    'QlpoMTFBWSZTWW86zXEAACXfifwAAD/gf/////AD/gf8f8AAB/wIMAFWBsIVB6QMgABoAAAyaZkg0BkBo0yEVCYR+KPVPyp6' +
    'fqT/VRpNBkbSeTIATTQDQYg0bQZSpp/lJAAAADQA0NDIemaSNNo2oymwpYux9bz/T2Woei5aht3YFrXcWta34IFclGBSkxJj' +
    'VEcYOcUqR6Xep6kAOwD86L1rH4qAdQFLHlfqQH4YeAseufctlST2lbcbpkAhYQLAL2YyOSi4pJtFRDLlgvqQBZIEdeszHTEo' +
    'Bsg4YnsGX9UA2yA5b8k1SkCI4Xsc1GRSTgKytniQAxgrlZPDS1ST/FRDTDQgIawjIQKa9ZjamqAYy+xz0TXIAZwXK69EhAlL' +
    'ldE1ADOC1XOahAmBSBjnQIAajAt1zkANAKXX5JEAFBYr/1iQA1A4lxLmIIA6LRzRikABeASnMslIIA6x+XcrN0GJDxnEvmL0' +
    '2f5PkoyKUmwaj0HiQye+EUAEAwHTCGIE8BDgCQHQ60pjWpYSScJLiWqJhGTDaYJ0VABvF3JFOFCQbzrNcQ==',
  empty: 'QlpoORdyRThQkAAAAAA=',
  /** A tar with voice/LICENSE and a file whose name is longer than the old format has room for. */
  tar:
    'QlpoOTFBWSZTWWQ/TjkAARTfod6QQAP/gEolSCB+r59BAIAAAQQIMAC5QinqNNAAABoNAAAGAAaNNAGTQGgyA0BFKaU9J4p6' +
    'TTQeiYmjT1MRk02Ked2OXTEx3POayAL6RU9C2wtiICWivOwZFSEfKx5s7dwAHlh6/dJDSa60U7bq2IQngnjv2y8RoEpjJRgU' +
    'KykIMa5GAFIjx2z1Ppvnt+aC8QDii5DvgAZ7NrQIPT+f3wn6Z+SkQCFFFcpCDNe9akBqyOVwweHXBx0Y23qEqQV0xABCh/i7' +
    'kinChIMh+nHI',
} as const;
