<#list glance as row>${row.thme!}</#list>
