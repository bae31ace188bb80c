import { writeFileSync } from 'node:fs';
import { PAGE, rulesPage } from './rules-page.ts';

// `npm run rules`
writeFileSync(PAGE, rulesPage());
console.log(`wrote ${PAGE}`);
