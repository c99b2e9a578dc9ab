using Grader.Service.Requests;
using Grader.Service.Keys;
using Grader.Service.Problems;
using Grader.Webhooks.Addresses;
using Grader.Webhooks.Signing;

namespace Grader.Service.Webhooks;

/// <summary>Publishes the keys that verify <c>v1a</c> signatures, and changes them.</summary>
internal sealed class SigningKeyApi(
    SigningKeys keys, JsonBodyReader bodies, AddressGuard addresses, ISecretProtector protector, IOptions<EndpointOptions> options)
{
    public async Task<IResult> ListAsync(HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "public, max-age=300";
        return TypedResults.Ok(SigningKeyList.Of(await keys.ListAsync(cancellationToken).ConfigureAwait(false)));
    }

    public async Task<IResult> RotateAsync(Caller caller, HttpContext context, CancellationToken cancellationToken)
    {
        if (caller.Tenant is { } tenant) return Problem.PlatformOnly(tenant);
        var (body, problem) = await bodies.ReadOptionalAsync(context.Request, cancellationToken).ConfigureAwait(false);
        if (problem is not null) return problem;

        using (body)
        {
            var reader = new EndpointRequestReader(options.Value, addresses, protector);
            if (reader.ReadKeyRotation(body!.Root) is not { } overlap) return Problem.OfBody(reader.Problems);
            return TypedResults.Ok(SigningKeyList.Of(await keys.RotateAsync(
                overlap, publicKey => caller.Audit(null, "signing-key.rotated", publicKey), cancellationToken).ConfigureAwait(false)));
        }
    }
}
