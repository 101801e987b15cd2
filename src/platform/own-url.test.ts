import { describe, expect, it } from 'vitest';
import { isLoopback, ownUrl } from './own-url.ts';

describe('ownUrl', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:3000'],
    ['127.0.0.2', 'http://127.0.0.2:3000'],
    ['localhost', 'http://localhost:3000'],
    ['::1', 'http://[::1]:3000'],
    ['0.0.0.0', 'http://127.0.0.1:3000'],
    ['::', 'http://[::1]:3000'],
    ['10.0.0.5', 'http://10.0.0.5:3000'],
  ])('of %s is %s', (host, url) => {
    expect(ownUrl(host, 3000)).toBe(url);
    expect(new URL(url).port).toBe('3000');
  });
});

describe('isLoopback', () => {
  it.each(['127.0.0.1', '127.8.9.1', 'localhost', '::1', '::ffff:127.0.0.1'])('is true of %s', (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  it.each(['0.0.0.0', '::', '10.0.0.5', '127.example.com', 'denserola.example'])('is false of %s', (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});
