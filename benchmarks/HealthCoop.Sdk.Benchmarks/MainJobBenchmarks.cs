using BenchmarkDotNet.Attributes;
using HealthCoop.Documents;
using HealthCoop.Planning;
using HealthCoop.Programmes;

namespace HealthCoop.Benchmarks;

/// <summary>The main job on a real programme: read its document, plan it, write the plan.</summary>
[MemoryDiagnoser]
public class MainJobBenchmarks
{
    private readonly ProgrammePlanner _planner = new();
    private byte[] _document = [];
    private Programme _programme = null!;
    private Plan _plan = null!;

    /// <summary>Gets or sets the programme's document.</summary>
    [Params("parsante", "pbo-sante")]
    public string Document { get; set; } = string.Empty;

    /// <summary>Reads the document once, so that each step can be measured alone.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _document = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "programmes", Document + ".json"));
        _programme = ProgrammeDocument.Read(_document).Require();
        _plan = _planner.Plan(_programme).RequirePlan();
    }

    /// <summary>Reads and checks the document.</summary>
    [Benchmark]
    public Programme Read() => ProgrammeDocument.Read(_document).Require();

    /// <summary>Runs all stages.</summary>
    [Benchmark]
    public Plan Plan() => _planner.Plan(_programme).RequirePlan();

    /// <summary>Writes the plan.</summary>
    [Benchmark]
    public void Write() => PlanDocument.Write(_plan, Stream.Null);
}
