<#ftl output_format="Markdown">
<#if accounts?has_content>
<@heading "accounts"/>

<#list accounts as a>
### <@anchor a.id/>${a.measures}: ${a.sign} ${a.verdict}

| ${say(a.inWords?then("column.account", "column.figure"))} | ${say("column.words-of-article")} | ${say("column.given-by")} | ${say("column.evidence")} |
|<#if a.inWords>---<#else>---:</#if>|---|---|---|
<#list a.readings as r>
| ${r.amount} | ${r.words} | ${r.sources} | <@cites r.citations/> |
</#list>

${a.why}

</#list>
</#if>
