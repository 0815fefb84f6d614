import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/adapters/web-page/public-address.ts';

describe('isPublicAddress', () => {
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.0.1',
    '172.32.0.1',
    '223.255.255.255',
  ])('%s is', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each(['2606:4700:4700::1111', '2a00:1450:4001::5', '2003::1', '3fff:1000::1'])('%s is', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ['this computer', '0.0.0.0', '0.1.2.3', '127.0.0.1', '127.255.255.254', '::', '::1'],
    ['a private network', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fd00::1', 'fc00::1'],
    ['a provider’s inside (CGNAT)', '100.64.0.1', '100.127.255.255'],
    ['the link alone', '169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'febf::1'],
    ['many computers', '224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1'],
    [
      'documentation and measuring',
      '192.0.2.1',
      '198.51.100.7',
      '203.0.113.7',
      '198.18.0.1',
      '2001:db8::1',
      '3fff::1',
    ],
    ['reserved', '240.0.0.1', '192.0.0.8', '192.88.99.1', '4000::1', 'fec0::1', '100::1', '5f00::1'],
    [
      'an IPv4 address inside',
      '::ffff:8.8.8.8',
      '::ffff:10.0.0.1',
      '::ffff:7f00:1',
      '::8.8.8.8',
      '64:ff9b::808:808',
      '64:ff9b:1::a00:1',
      '2002:7f00:1::1',
      '2001:0:1:2::3',
    ],
    ['no address', '', 'localhost', '8.8.8', '0x7f.1', '2130706433', '8.8.8.8%eth0'],
  ])('%s is not', (_, ...addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});
