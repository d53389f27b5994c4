import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{askGitHub}from"./chunk-ELJKN2X2.mjs";import"./chunk-ZZXSP6ZS.mjs";import"./chunk-4BCET2VD.mjs";import"./chunk-5MOMOTTB.mjs";import"./chunk-HOT7CVBT.mjs";export{askGitHub};
