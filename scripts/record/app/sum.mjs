// The smallest thing that has tests.
export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
