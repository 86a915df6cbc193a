import type { Control } from "../server.ts";
export const control: Control = async () => new Response("{}", { status: 501 });
