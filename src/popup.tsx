document.title = 'Evenkeel';
export {};
