namespace HealthCoop.Tests.Fuzzing;

/// <summary>A step of the public way that content goes once it is read.</summary>
/// <typeparam name="T">The content's type.</typeparam>
/// <param name="Name">The member that is called.</param>
/// <param name="Go">Calls it and asserts what its documentation promises.</param>
/// <param name="Documented">The exceptions that its documentation names for content such as this.</param>
internal sealed record FuzzStage<T>(string Name, Action<T> Go, params Type[] Documented);
