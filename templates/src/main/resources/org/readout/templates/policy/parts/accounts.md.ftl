<#ftl output_format="Markdown">
<#if accounts?has_content>
<@heading "accounts"/>

<#list accounts as a>
### <@anchor a.id/>${a.measures}: ${a.sign} ${a.verdict}

| ${a.inWords?then("Account", "Figure")} | In the words of the article | Given by | Evidence |
|<#if a.inWords>---<#else>---:</#if>|---|---|---|
<#list a.readings as r>
| ${r.amount} | ${r.words} | ${r.sources} | <@cites r.citations/> |
</#list>

${a.why}

</#list>
</#if>
