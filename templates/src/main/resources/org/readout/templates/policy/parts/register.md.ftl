<#ftl output_format="Markdown">
<@heading "register"/>

| ${say("column.number")} | ${say("column.outlet")} | ${say("column.title")} | ${say("column.date")} | ${say("column.kind")} | ${say("column.use")} | ${say("column.file")} | SHA-256 |
|---|---|---|---|---|---|---|---|
<#list register as r>
| ${r.id} | ${r.outlet} | ${r.title!say("register.untitled")} | ${r.date} | ${r.kind} | ${r.use}<#if r.repeats??>; ${say("register.near-duplicate", r.repeats)}</#if><#if r.reliability??>; ${say("register.reliability", r.reliability)}</#if> | ${r.file} | `${r.sha256}` |
</#list>

