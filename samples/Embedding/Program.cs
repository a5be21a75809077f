using HealthCoop;
using HealthCoop.Documents;
using HealthCoop.Planning;

using var file = File.OpenRead(args is [var path] ? path : "samples/programmes/parsante.json");
var read = ProgrammeDocument.Read(file);
foreach (var finding in read.Findings)
{
    Console.Error.WriteLine($"{finding.Position?.Line}: {finding.Message.In(Language.French)} {finding.Advice.In(Language.French)}");
}

if (!read.Succeeded || new ProgrammePlanner().Plan(read.Value) is not { Plan: { } plan })
{
    return 1;
}

Console.WriteLine($"{read.Value.Title.In(Language.French)}: {plan.Costs.Total}");
foreach (var source in plan.Funding.Sources)
{
    Console.WriteLine($"{source.Source}: {source.Amount} ({source.Limit})");
}

Console.WriteLine($"reste à financer : {plan.Funding.Gap}");
return 0;
