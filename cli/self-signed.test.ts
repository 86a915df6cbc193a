import { X509Certificate } from "node:crypto";
import { connect, createServer } from "node:tls";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { selfSigned } from "./self-signed.ts";

test("the certificate is signed by its own key and names this machine and the host", () => {
  const certificate = new X509Certificate(selfSigned("sim.example.com").cert);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkHost("localhost")).toBe("localhost");
  expect(certificate.checkHost("sim.example.com")).toBe("sim.example.com");
  expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(certificate.checkIP("::1")).toBe("::1");
  expect(certificate.checkHost("other.example.com")).toBeUndefined();
  expect(Date.parse(certificate.validTo) - Date.now()).toBeGreaterThan(80 * 86_400_000);
  expect(certificate.serialNumber).not.toBe(new X509Certificate(selfSigned("localhost").cert).serialNumber);
});

test("an address in its full form is one of its names", () => {
  expect(new X509Certificate(selfSigned("2001:db8::7:1").cert).checkIP("2001:db8:0:0:0:0:7:1")).toBeDefined();
});

test("a client that trusts it connects", async () => {
  const tls = selfSigned("127.0.0.1");
  const server = createServer(tls).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const authorised = await new Promise<boolean>((resolve, reject) => {
    const socket = connect({ host: "127.0.0.1", port, ca: tls.cert }, () => {
      resolve(socket.authorized);
      socket.end();
    }).once("error", reject);
  });
  expect(authorised).toBe(true);
  server.close();
});
