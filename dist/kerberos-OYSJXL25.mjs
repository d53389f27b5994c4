import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
throw Object.assign(new Error("kerberos is not part of this program"),{code:"MODULE_NOT_FOUND"});
