using System.Text;
using Grader.Guest.Protocol;

namespace Grader.Guest.Examining;

/// <summary>
/// Looks from inside whether the layers hold, by trying what each of them is there against. Nothing here harms where
/// it succeeds.
/// </summary>
internal static class Examination
{
    /// <summary>One frame of lines: what is promised, and after a tab what was possible nevertheless; nothing where it holds.</summary>
    public static async Task ReportAsync(Stream output)
    {
        var report = new StringBuilder();
        foreach (var promise in Guarantees.All)
            report.Append(promise.Name).Append('\t').Append(Broken(promise)).Append('\n');
        await new FrameWriter(output).WriteAsync(Encoding.UTF8.GetBytes(report.ToString()), CancellationToken.None);
    }

    private static string? Broken(Guarantee promise)
    {
        try
        {
            return promise.Broken();
        }
        catch (Exception exception)
        {
            // A look that fails proves nothing; it must not count as a layer that holds.
            return $"could not be looked at: {exception.Message}";
        }
    }
}
