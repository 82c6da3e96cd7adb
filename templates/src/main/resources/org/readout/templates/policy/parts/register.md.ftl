<#ftl output_format="Markdown">
<@heading "register"/>

| No. | Outlet | Title | Date | Kind | Use | File | SHA-256 |
|---|---|---|---|---|---|---|---|
<#list register as r>
| ${r.id} | ${r.outlet} | ${r.title!"untitled"} | ${r.date} | ${r.kind} | ${r.use}<#if r.repeats??>; near-duplicate of ${r.repeats}</#if><#if r.reliability??>; reliability ${r.reliability}</#if> | ${r.file} | `${r.sha256}` |
</#list>

