/** The only style of the pages; their policy allows nothing else. */
export const STYLES = `
body{margin:0;font:1.125rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;color:#121212;background:#fff}
header{background:#00295a;color:#fff;padding:.75rem 1rem}
header>div,main{max-width:40rem;margin:0 auto}
header>div{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between;align-items:center}
header p{margin:0}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0;padding:0;list-style:none}
nav a{color:#fff;display:inline-block;padding:.5rem 0}
nav a[aria-current]{font-weight:600;text-decoration:none;border-bottom:3px solid #fdb022}
main{padding:1.5rem 1rem 3rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 1.5rem}
h2{font-size:1.375rem;margin:0 0 .5rem}
label{display:block;font-weight:600;margin-bottom:.25rem}
.field{margin-bottom:1.25rem}
.field.wrong{border-left:5px solid #b32318;padding-left:1rem}
.why{color:#b32318;font-weight:600;margin:0 0 .25rem}
input{box-sizing:border-box;width:100%;min-height:2.75rem;padding:.5rem;font:inherit;border:2px solid #616161;border-radius:8px}
.wrong input{border-color:#b32318}
button{font:inherit;min-height:2.75rem;padding:.5rem 1.25rem;border-radius:8px;cursor:pointer}
.primary{background:#0058d2;border:2px solid #0058d2;color:#fff;font-weight:600}
.primary:hover{background:#0046a8}
section{margin-top:2.5rem;border-top:1px solid #d9d9d9;padding-top:1.5rem}
section ul{list-style:none;margin:1rem 0 0;padding:0;display:grid;gap:.5rem;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr))}
section button{width:100%;text-align:left;background:#fff;border:2px solid #99bced;color:#121212}
section button:hover{background:#e8f0fb}
section button span{display:block;overflow-wrap:anywhere}
section button .who{font-weight:600;color:#0046a8}
.problem{border:4px solid #b32318;border-radius:8px;padding:1rem;margin-bottom:1.5rem}
.problem ul{margin:0;padding-left:1.25rem}
.problem a{color:#b32318;font-weight:600}
a:focus-visible,button:focus-visible,input:focus-visible,.problem:focus{outline:4px solid #fec84b;outline-offset:0;box-shadow:0 0 0 6px #121212}
`;
