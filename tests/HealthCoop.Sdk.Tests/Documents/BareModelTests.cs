using HealthCoop.Benchmarks.Reading;
using HealthCoop.Tests.Conventions;
using Xunit;

namespace HealthCoop.Tests.Documents;

/// <summary>The rival of the benchmark of reading is made of the types as they are.</summary>
public sealed class BareModelTests
{
    private const string Path = "benchmarks/HealthCoop.Sdk.Benchmarks/Reading/BareModel.g.cs";

    [Fact]
    public void BareModel_OfTheBenchmarks_HasTheMembersOfTheModel() => Assert.True(
        BareModelText.Write() == Repository.Read(Path),
        "The model has changed. Write the bare classes again:\n"
        + $"  dotnet run -c Release --project benchmarks/HealthCoop.Sdk.Benchmarks -- bare-model {Path}");
}
