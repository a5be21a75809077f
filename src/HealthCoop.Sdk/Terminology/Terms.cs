using HealthCoop.Partners;

namespace HealthCoop.Terminology;

/// <summary>What the field calls the types, members and words of the model, in French and English, for forms and
/// reports.</summary>
/// <remarks>
/// Every public enumeration and its members have a term, and so have all types that a programme, a plan, a reference
/// pack, a finding or a conflict consists of as a document, and rules, explanations and changes of plans, with their
/// members. Members go by the name that code or documents give them. All members may be called from several threads at
/// once.
/// </remarks>
/// <example><code>
/// Terms.For(FacilityType.CommunityHealthCentre).In(Language.French);          // Centre de santé communautaire
/// Terms.For&lt;Facility&gt;(nameof(Facility.Owner)).In(Language.English);           // Owner
/// form.Label = Terms.Find(finding.Path)?.In(Language.French);                 // Propriétaire
/// </code></example>
public static class Terms
{
    /// <summary>Gets the term of a member of an enumeration.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="value">The member.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">It is no member of an enumeration of the package.</exception>
    public static Term For<TEnum>(TEnum value)
        where TEnum : struct, Enum => For<TEnum>(value.ToString());

    /// <summary>Gets the term of a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The term.</returns>
    public static Term For(Language language) => TermTable.FindCode(language)!;

    /// <summary>Gets the term of a type.</summary>
    /// <typeparam name="T">The entity, record or enumeration.</typeparam>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The type has no term: it is not part of the model.</exception>
    public static Term For<T>() => For(typeof(T));

    /// <summary>Gets the term of a type.</summary>
    /// <param name="type">The entity, record or enumeration.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The type has no term: it is not part of the model.</exception>
    public static Term For(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return TermTable.Find(type) ?? throw new ArgumentException($"{type} is not part of the model.", nameof(type));
    }

    /// <summary>Gets the term of a member of a type.</summary>
    /// <typeparam name="T">The entity, record or enumeration.</typeparam>
    /// <param name="member">The member.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The type is not part of the model or has no such member.</exception>
    public static Term For<T>(string member) => For(typeof(T), member);

    /// <summary>Gets the term of a member of a type.</summary>
    /// <param name="type">The entity, record or enumeration.</param>
    /// <param name="member">The member.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentNullException">A parameter is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The type is not part of the model or has no such member.</exception>
    public static Term For(Type type, string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        _ = For(type);
        return TermTable.Find(type, member)
            ?? throw new ArgumentException($"{type} has no member '{member}'.", nameof(member));
    }

    /// <summary>Finds the term of a place in a programme's document.</summary>
    /// <param name="path">The place, such as that of a finding: <c>/facilities/0/owner</c>.</param>
    /// <returns>
    /// The term of the member, or of what the list consists of where the place is an item; or <see langword="null"/>
    /// when programmes have no such place, or what is there is the host's own.
    /// </returns>
    public static Term? Find(JsonPointer path) => TermPlaces.Find(path);

    /// <summary>Finds the term of a sector, as OECD-DAC names it.</summary>
    /// <param name="sector">The sector.</param>
    /// <returns>The term, or <see langword="null"/> when the package knows no term of it.</returns>
    public static Term? Find(Sector sector) => TermTable.FindCode(sector);

    /// <summary>Finds the name of a country.</summary>
    /// <param name="country">The country.</param>
    /// <returns>The term, or <see langword="null"/> when the package knows no term of it.</returns>
    public static Term? Find(CountryCode country) => TermTable.FindCode(country);

    /// <summary>Finds the name of a currency.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>The term, or <see langword="null"/> when the package knows no term of it.</returns>
    public static Term? Find(Currency currency) => TermTable.FindCode(currency);
}
