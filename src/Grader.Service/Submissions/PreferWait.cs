using System.Globalization;

namespace Grader.Service.Submissions;

/// <summary>The <c>wait</c> preference of RFC 7240, section 4.3.</summary>
internal static class PreferWait
{
    private const string Name = "wait=";

    /// <returns>What the client prefers, capped; null where it has no such preference, or a malformed one.</returns>
    public static TimeSpan? Of(HttpRequest request, TimeSpan longest)
    {
        foreach (var preference in request.Headers["Prefer"].SelectMany(line => (line ?? "").Split(',')))
        {
            var text = preference.Trim();
            if (text.StartsWith(Name, StringComparison.OrdinalIgnoreCase)
                && int.TryParse(text.AsSpan(Name.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
                return TimeSpan.FromSeconds(Math.Min(seconds, longest.TotalSeconds));
        }

        return null;
    }
}
