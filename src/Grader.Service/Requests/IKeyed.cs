namespace Grader.Service.Requests;

/// <summary>A feature of a request that came with an API key.</summary>
internal interface IKeyed
{
    /// <summary>The id of the key.</summary>
    string KeyId { get; }
}
