<#ftl output_format="Markdown">
<#if changes??><#list changes.groups as group>
${group.titel} ${group.changes?size}
</#list></#if>
