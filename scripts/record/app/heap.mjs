// Keeps every row that it makes, until V8's heap is full.
const rows = [];
for (let id = 0; ; id++) rows.push({ id, text: `row ${id}` });
