import { expect, test } from "vitest";
import { simulateVoipbin, type Client } from "../testing/ask.ts";

const send = ({ ask }: Client, bytes: string | Uint8Array<ArrayBuffer>, as = "default", path = "/files") => {
  const form = new FormData();
  form.append("file", new File([bytes], "notes.txt", { type: "text/plain" }));
  return ask("POST", path, { raw: form, as });
};

test("a file is uploaded by an agent, counted, fetched by its link and deleted by its owner alone", async () => {
  const client = await simulateVoipbin();
  const { sim, ask } = client;
  expect((await send(client, "hello", "agent1")).status).toBe(400);
  const { body: file } = await send(client, "hello", "manager", "/storage_files");
  expect(file).toMatchObject({ filename: "notes.txt", filesize: 5, owner_type: "agent", owner_id: "a9e47000-0000-4000-8000-000000000002", tm_download_expire: "2034-12-30T00:00:00Z" });
  expect((await ask("GET", "/storage_account")).body).toMatchObject({ total_file_count: 1, total_file_size: 5 });
  const download = await sim.fetch(file.uri_download);
  expect([download.status, download.headers.get("content-type"), await download.text()]).toEqual([200, "text/plain", "hello"]);
  const forged = await sim.fetch(file.uri_download.replace(/Expires=\d+/, "Expires=999999999"));
  expect([forged.status, await forged.text()]).toEqual([403, expect.stringContaining("SignatureDoesNotMatch")]);

  expect((await ask("GET", "/storage_files", { as: "manager" })).body.result).toHaveLength(1);
  expect((await ask("GET", "/storage_files", { as: "admin" })).body.result).toHaveLength(0);
  expect((await ask("GET", "/files", { as: "admin" })).body.result).toHaveLength(1);
  expect((await ask("DELETE", `/storage_files/${file.id}`, { as: "admin" })).status).toBe(400);
  expect((await ask("DELETE", `/storage_files/${file.id}`, { as: "manager" })).body.tm_delete).toBeTruthy();
  expect((await ask("GET", `/files/${file.id}`)).status).toBe(400);
  expect((await ask("GET", "/storage_account")).body).toMatchObject({ total_file_count: 0, total_file_size: 0 });
  expect((await sim.fetch(file.uri_download)).status).toBe(404);
});

test("more than 30 MB is refused, and nothing is kept of it", async () => {
  const client = await simulateVoipbin();
  expect((await send(client, new Uint8Array(30 * 1024 * 1024 + 1))).status).toBe(400);
  expect((await client.ask("GET", "/storage_account")).body.total_file_count).toBe(0);
});

test("a customer has one storage account; without it nothing is kept", async () => {
  const client = await simulateVoipbin();
  const { ask } = client;
  const make = () => ask("POST", "/storage_accounts", { as: "superadmin", body: { customer_id: "11111111-1111-4111-8111-111111111111" } });
  expect((await make()).status).toBe(400);
  expect((await ask("DELETE", "/storage_accounts/5708a6e0-0000-4000-8000-000000000001", { as: "superadmin" })).body.tm_delete).toBeTruthy();
  expect((await ask("GET", "/storage_accounts/5708a6e0-0000-4000-8000-000000000001", { as: "superadmin" })).status).toBe(400);
  expect((await send(client, "hello")).status).toBe(400);
  expect((await make()).status).toBe(200);
  expect((await send(client, "hello")).status).toBe(200);
});
