namespace Grader.Service.Webhooks;

/// <summary>Limits on webhook endpoints.</summary>
public sealed class EndpointOptions
{
    public const string Section = "Endpoints";

    /// <summary>Endpoints of one tenant; those that receive the events of all tenants count as one more tenant's.</summary>
    [Range(1, 10_000)]
    public int MaxPerTenant { get; set; } = 50;

    /// <summary>Characters.</summary>
    [Range(0, 10_000)]
    public int MaxDescription { get; set; } = 500;

    /// <summary>Custom headers of one endpoint.</summary>
    [Range(0, 50)]
    public int MaxHeaders { get; set; } = 10;

    /// <summary>Characters of the value of a custom header.</summary>
    [Range(1, 8000)]
    public int MaxHeaderValue { get; set; } = 2000;

    /// <summary>The largest page of a list.</summary>
    [Range(1, 1000)]
    public int MaxPage { get; set; } = 100;

    /// <summary>How long an old secret signs beside a new one, unless the request says otherwise.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "30.00:00:00")]
    public TimeSpan Overlap { get; set; } = TimeSpan.FromHours(24);
}
