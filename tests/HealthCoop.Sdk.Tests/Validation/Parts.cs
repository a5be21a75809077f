using System.Text.Json;
using HealthCoop.Documents.Metadata;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Tests.Validation;

/// <summary>Exchanges members of programmes.</summary>
internal static class Parts
{
    /// <summary>Gets a programme with one member of another.</summary>
    public static Programme Transplant(Programme programme, Programme source, ProgrammePart part)
    {
        var member = DocumentOptions.Model.GetTypeInfo(typeof(Programme)).Properties
            .Single(property => property.Name == JsonNamingPolicy.CamelCase.ConvertName(part.ToString()));
        var copy = programme with { };
        typeof(Programme).GetProperty(part.ToString())!.SetValue(copy, member.Get!(source));
        return copy;
    }
}
