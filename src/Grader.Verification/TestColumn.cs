namespace Grader.Verification;

/// <summary>One hidden test, as results call it.</summary>
/// <param name="Kills">How many wrong solutions it kills.</param>
public sealed record TestColumn(string Id, string Property, string Title, int Kills);
