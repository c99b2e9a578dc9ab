namespace Grader.Service.Problems;

/// <summary>The answer to a body that has more bytes than the server takes.</summary>
internal static class BodyTooLarge
{
    public static Problem Over(long limit) =>
        new(ProblemType.TooLarge, $"The body has more than {limit} bytes, which is the limit.");
}
