using HealthCoop.Samples.Parsante;
using Xunit;

namespace HealthCoop.Tests.Samples;

public sealed class SampleDocumentTests
{
    [Fact]
    public void Parsante_IsWhatTheCodeBuilds() => SampleFiles.Matches("parsante", ParsanteProgramme.Create());
}
