"use strict";var[e,s]=[process.execPath,process.argv[2]??""],c=process.execArgv;process.execve===void 0&&process.exit(3);process.execve(e,[e,...c,"/app/probe.cjs",s],{});
