using HealthCoop;
using HealthCoop.Documents;
using HealthCoop.Planning;
using HealthCoop.Planning.Verification;
using HealthCoop.Validation;

using var file = File.OpenRead(args is [var path] ? path : "samples/programmes/parsante.json");
var read = ProgrammeDocument.Read(file);
var findings = read.Succeeded ? new ProgrammeValidator().Validate(read.Value).Findings : read.Findings;
foreach (var finding in findings)
{
    Console.Error.WriteLine($"{finding.Path}: {finding.Message.In(Language.French)} {finding.Advice.In(Language.French)}");
}

if (read.Value is { } programme && new ProgrammePlanner().Plan(programme) is { Plan: { } plan })
{
    Console.WriteLine($"{programme.Title.In(Language.French)} : {plan.Costs.Total}");
    Console.WriteLine($"Reste à financer : {plan.Funding.Gap}");
    Console.WriteLine(PlanVerifier.Verify(plan, programme).Passed ? "Chaque chiffre est vérifié." : "À revoir.");
}
