using System.Globalization;

namespace Grader.Service.Http;

/// <summary>How long a client wants to wait for an answer: <c>Prefer: wait=10</c> (RFC 7240, section 4.3).</summary>
internal static class PreferredWait
{
    private const string Preference = "wait=";

    /// <returns>At most <paramref name="longest"/>; null if the client states no wait or a malformed one.</returns>
    public static TimeSpan? Of(HttpRequest request, TimeSpan longest)
    {
        foreach (var preference in request.Headers["Prefer"].SelectMany(line => (line ?? "").Split(',', StringSplitOptions.TrimEntries)))
        {
            if (preference.StartsWith(Preference, StringComparison.OrdinalIgnoreCase)
                && int.TryParse(preference.AsSpan(Preference.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
                return TimeSpan.FromSeconds(Math.Min(seconds, longest.TotalSeconds));
        }

        return null;
    }

    /// <summary>Tells the client which wait was applied.</summary>
    public static void Confirm(HttpResponse response, TimeSpan wait) => response.Headers["Preference-Applied"] =
        string.Create(CultureInfo.InvariantCulture, $"{Preference}{(int)wait.TotalSeconds}");
}
