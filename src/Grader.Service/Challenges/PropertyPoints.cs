namespace Grader.Service.Challenges;

/// <summary>What a solution can earn by one property, such as <c>LZ-PULL</c>.</summary>
internal sealed record PropertyPoints(string Id, int Points);
