using HealthCoop.Samples.ParisBamakoOuagadougou;
using HealthCoop.Samples.Parsante;
using Xunit;

namespace HealthCoop.Tests.Samples;

public sealed class SampleDocumentTests
{
    [Fact]
    public void ParisBamakoOuagadougou_IsWhatTheCodeBuilds() =>
        SampleFiles.Matches("pbo-sante", ParisBamakoOuagadougouProgramme.Create());

    [Fact]
    public void Parsante_IsWhatTheCodeBuilds() => SampleFiles.Matches("parsante", ParsanteProgramme.Create());
}
