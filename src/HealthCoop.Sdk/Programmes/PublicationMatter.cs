namespace HealthCoop.Programmes;

/// <summary>What public outputs keep back unless it is allowed.</summary>
public enum PublicationMatter
{
    /// <summary>Names, titles and ids of entities.</summary>
    Names = 0,

    /// <summary>Free text: statements, descriptions, reasons; and the addresses of documents.</summary>
    Texts = 1,

    /// <summary>What hosts keep beside entities.</summary>
    Extensions = 2,

    /// <summary>Where facilities stand, more precisely than their locality.</summary>
    Coordinates = 3,

    /// <summary>The rooms, supplies and entrances of facilities, their state, their number and the ways between
    /// them.</summary>
    Layouts = 4,

    /// <summary>Who works at facilities and when, what makes staff stay, who is trained there and in what, how many
    /// people of which groups they serve, the registers in which these stand, and the shares of groups of
    /// beneficiaries.</summary>
    Rosters = 5,

    /// <summary>The equipment, medicines and consumables of facilities, their state, what pooled funds have in
    /// stock and cash, and single prices and quantities from which they could be told.</summary>
    Stocks = 6,

    /// <summary>Where, when and how security and trust were found: incidents, measurements, meetings and commitments of
    /// a dialogue, places of events; what was handed over there and to whom; that and when sites are looked at,
    /// visited, opened or handed over, steering bodies meet or conferences are held; where and when a risk to security
    /// was foreseen and how much it weighs; how unsafe a place is; that and when access to
    /// it is lost; what is attested of armed forces, of threats and of funding that is not made known. That it is known
    /// to be stable, and the dates of other events and of activities, need no matter.</summary>
    Security = 7,
}
