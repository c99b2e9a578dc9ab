using Grader.Webhooks.Addresses;
using Grader.Webhooks.Signing;

namespace Grader.Service.Requests;

/// <summary>The fields that say where webhooks go and what signs them.</summary>
internal static class WebhookFields
{
    /// <returns>Null if an error was reported.</returns>
    public static Uri? Url(this JsonFields fields, string text, string pointer, AddressGuard addresses)
    {
        if (WebhookUrl.TryParse(text, out var url, out var problem) && addresses.Objection(url) is { } objection) problem = objection;
        if (problem is null) return url;

        fields.Report(pointer, problem);
        return null;
    }

    /// <returns>Null if an error was reported.</returns>
    public static WebhookSecret? Secret(this JsonFields fields, string text, string pointer)
    {
        if (WebhookSecret.TryParse(text, out var secret, out var problem)) return secret;

        fields.Report(pointer, problem);
        return null;
    }
}
