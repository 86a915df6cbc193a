// Stands for curl with the few options that `ringback start` prints: -k, -X, -H and one address.
const headers = {};
let method = "GET";
let url;
for (let i = 2; i < process.argv.length; i++) {
  const given = process.argv[i];
  if (given === "-X") method = process.argv[++i];
  else if (given === "-H") {
    const [name, ...value] = process.argv[++i].split(": ");
    headers[name] = value.join(": ");
  } else if (given !== "-k") url = given;
}
const response = await fetch(url, { method, headers });
console.log(response.status, await response.text());
