// npm runs this after each installation, on any version of Node, so it is plain JavaScript.
const NEEDED = [22, 18];

const [major, minor] = process.versions.node.split('.').map(Number);
const npm = /\bnode\/v([\d.]+)/.exec(process.env.npm_config_user_agent ?? '')?.[1];
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `The commands of this project need Node ${NEEDED.join('.')} or newer, but this is Node ${process.versions.node}. ` +
      'On Linux and Windows (x64, and arm64 on Linux) npm installs Node 24 with the project. Elsewhere, install it from https://nodejs.org/.',
  );
  process.exitCode = 1;
} else if (npm !== process.versions.node) {
  console.log(
    `npm runs on your Node ${npm}; the commands of this project run on Node ${process.versions.node}, which comes with it.`,
  );
}
