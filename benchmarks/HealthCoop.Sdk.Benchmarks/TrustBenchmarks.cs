using BenchmarkDotNet.Attributes;
using HealthCoop.Documents;
using HealthCoop.Planning;
using HealthCoop.Planning.Comparison;
using HealthCoop.Planning.Explanations;
using HealthCoop.Planning.Verification;
using HealthCoop.Programmes;
using HealthCoop.Publication;
using HealthCoop.Validation;

namespace HealthCoop.Benchmarks;

/// <summary>What makes a plan one to believe: rules, verification, explanation, comparison, publication.</summary>
[MemoryDiagnoser]
public class TrustBenchmarks
{
    private readonly ProgrammeValidator _validator = new();
    private Programme _programme = null!;
    private Programme _changed = null!;
    private Plan _plan = null!;
    private Plan _changedPlan = null!;

    /// <summary>Gets or sets the programme's document.</summary>
    [Params("parsante", "pbo-sante")]
    public string Document { get; set; } = string.Empty;

    /// <summary>Reads and plans the document once, and once with another total.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "programmes", Document + ".json");
        _programme = ProgrammeDocument.Read(File.ReadAllBytes(path)).Require();
        var budget = _programme.Budget!;
        _changed = _programme with
        {
            Budget = budget with { Total = Claim.Planned(budget.Total.Value!.Value + new Money(10_000m, budget.Currency)) },
        };
        _plan = new ProgrammePlanner().Plan(_programme).RequirePlan();
        _changedPlan = new ProgrammePlanner().Plan(_changed).RequirePlan();
    }

    /// <summary>Holds the programme against all rules.</summary>
    [Benchmark]
    public ValidationReport Validate() => _validator.Validate(_programme);

    /// <summary>Derives every figure again.</summary>
    [Benchmark]
    public PlanVerification Verify() => PlanVerifier.Verify(_plan, _programme);

    /// <summary>Explains the total of a programme that nothing was explained of before.</summary>
    [Benchmark]
    public Explanation? ExplainTotal() => _plan.Explain(Figure.TotalCost, _programme with { });

    /// <summary>Compares two plans that differ in the total of the budget.</summary>
    [Benchmark]
    public PlanComparison Compare() => PlanComparison.Between((_programme, _plan), (_changed, _changedPlan));

    /// <summary>Takes out of the programme what is not for everybody.</summary>
    [Benchmark]
    public Programme Publish() => PublicationProfile.Public.Apply(_programme);
}
