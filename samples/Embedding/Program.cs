using HealthCoop;
using HealthCoop.Documents;
using HealthCoop.Planning;

using var file = File.OpenRead(args is [var path] ? path : "samples/programmes/parsante.json");
var read = ProgrammeDocument.Read(file);
foreach (var finding in read.Findings)
{
    Console.Error.WriteLine($"{finding.Path}: {finding.Message.In(Language.French)} {finding.Advice.In(Language.French)}");
}

if (read.Value is { } programme && new ProgrammePlanner().Plan(programme) is { Plan: { } plan })
{
    Console.WriteLine($"{programme.Title.In(Language.French)} : {plan.Costs.Total}");
    foreach (var source in plan.Funding.Sources)
    {
        Console.WriteLine($"{source.Source} : {source.Amount}");
    }
}
