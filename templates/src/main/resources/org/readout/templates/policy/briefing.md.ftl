<#ftl output_format="Markdown">
<#-- The briefing as Markdown: CommonMark, with the tables of GitHub's dialect. All text is escaped. -->
<#macro cites citations><#list citations as c>[${c.label}](#${c.target?no_esc})<#sep>, </#list></#macro><#t>
<#macro references list><#list list as r>[${r.label}](#${r.target?no_esc})<#sep>, </#list></#macro><#t>
<#macro handling m>${m.label}<#if m.restriction??> ${m.restriction}</#if></#macro><#t>
<#macro heading of>
<#list contents?filter(h -> h.section == of) as h>
## <@anchor h.id/>${h.entry}
</#list>
</#macro>
<#macro anchor id><a id="${id?no_esc}"></a></#macro><#t>
<#macro status mark>${mark.shape} ${mark.word}<#if mark.note??> (${mark.note})</#if></#macro><#t>
<#macro items l indent><#list l.items as i>
${indent?no_esc}<#if l.start??>${l.start}.<#else>-</#if> ${i.text}
<#list i.lists as below><@items below indent + "    "/></#list>
</#list></#macro>
<#macro figure f>${f.amount}<#if f.measures?has_content> ${f.measures}</#if></#macro><#t>
<#if marking??>
**<@handling marking/>**

</#if>
# ${title}

<#if deck?has_content || dates??>
${deck}<#if deck?has_content && dates??>, </#if>${dates!}

</#if>
<#list facts as f>
- **${f.label}:** ${f.value}<#if f.inferred> ${say("title.inferred")}</#if>
</#list>

<#list options.sections as section>
<#assign part = .get_optional_template("parts/" + section + ".md.ftl")>
<#if part.exists><@part.include/></#if>
</#list>
<#if marking??>

**<@handling marking/>**
</#if>
