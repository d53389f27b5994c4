import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
var listener=()=>{};function silenceClient(){process.stdout.write=text=>{if(typeof text==="string")listener(text);return true}}function hearClient(hear){listener=hear;return{[Symbol.dispose]:()=>{if(listener===hear)listener=()=>{}}}}export{silenceClient,hearClient};
