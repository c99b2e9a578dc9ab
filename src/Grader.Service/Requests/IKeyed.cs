namespace Grader.Service.Requests;

/// <summary>A feature of a request that came with an API key.</summary>
internal interface IKeyed
{
    /// <summary>Who shares limits: the tenant, or the key where that has none.</summary>
    string Account { get; }
}
