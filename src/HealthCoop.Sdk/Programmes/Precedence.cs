using System.Text.Json.Serialization;

namespace HealthCoop.Programmes;

/// <summary>An activity that another one waits for.</summary>
public sealed record Precedence
{
    /// <summary>Makes a precedence.</summary>
    /// <param name="activity">The activity that is waited for.</param>
    /// <param name="lag">The time that passes in between.</param>
    /// <param name="link">Which end waits for which.</param>
    [JsonConstructor]
    public Precedence(Id<Activity> activity, Length lag = default, PrecedenceKind link = PrecedenceKind.FinishToStart)
    {
        Activity = activity;
        Lag = lag;
        Link = link;
    }

    /// <summary>Gets the activity that is waited for.</summary>
    public Id<Activity> Activity { get; }

    /// <summary>Gets the time that passes in between.</summary>
    /// <value>The default is none.</value>
    public Length Lag { get; }

    /// <summary>Gets which end waits for which.</summary>
    /// <value>The default is <see cref="PrecedenceKind.FinishToStart"/>.</value>
    public PrecedenceKind Link { get; }

    /// <summary>Waits for an activity to finish.</summary>
    /// <param name="activity">The activity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is <see langword="null"/>.</exception>
    public static implicit operator Precedence(Activity activity) => FromActivity(activity);

    /// <summary>Waits for an activity to finish.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The precedence, without lag.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is <see langword="null"/>.</exception>
    public static Precedence FromActivity(Activity activity) => new(activity: activity);
}
