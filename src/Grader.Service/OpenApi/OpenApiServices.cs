using Grader.Contracts.Results;
using Grader.Service.Keys;
using Grader.Service.Reference;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Scalar.AspNetCore;

namespace Grader.Service.OpenApi;

/// <summary>
/// The reference for programs at <c>/openapi/v1.json</c> (OpenAPI 3.1), and the one for people at <c>/reference</c>, which asks no other
/// host. Neither needs a key.
/// </summary>
internal static class OpenApiServices
{
    private const string Document = "v1";
    private const string KeyScheme = "key";
    private const string ProblemMediaType = "application/problem+json";

    public static void AddReference(this IServiceCollection services) => services.AddOpenApi(Document, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        // The server answers HEAD wherever it answers GET.
        options.ShouldInclude = route => route.HttpMethod != HttpMethods.Head;
        options.AddDocumentTransformer(DescribeDocument);
        options.AddOperationTransformer(DescribeOperation);
        options.AddSchemaTransformer(DescribeSchemaAsync);
    });

    public static void MapReference(this WebApplication app)
    {
        app.MapOpenApi();
        app.MapScalarApiReference("/reference", scalar => scalar
            .WithTitle("Grader").DisableDefaultFonts().DisableTelemetry().DisableAgent());
    }

    private static Task DescribeDocument(
        OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new()
        {
            Title = "Grader",
            Version = Document,
            Description = "Grades C# challenges about iterators and generators: is it lazy, and what does it remember?",
            License = new() { Name = "MIT", Identifier = "MIT" },
        };
        // The address is the operator's.
        document.Servers = [new() { Url = "/" }];
        document.Components ??= new();
        // What may be null may be left out, by clients and by the service; the generator requires every parameter of a constructor.
        foreach (var schema in document.Components.Schemas?.Values ?? [])
            schema.Required?.ExceptWith([.. schema.Required.Where(name => MayBeNull(schema.Properties![name]))]);
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [KeyScheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "An API key: grd_…",
            },
        };
        return Task.CompletedTask;
    }

    private static Task DescribeOperation(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<RouteReference>().LastOrDefault() is { } route)
        {
            operation.Summary = route.Summary;
            operation.Tags = new HashSet<OpenApiTagReference> { new(route.Tag, context.Document) };
            foreach (var parameter in route.Query) (operation.Parameters ??= []).Add(ParameterOf(parameter));
        }

        operation.OperationId ??= IdOf(context.Description.HttpMethod!, context.Description.RelativePath!);
        if (metadata.OfType<ScopeRequirement>().LastOrDefault() is { } needed)
        {
            var scope = ScopeNames.Of(needed.Scope).Single();
            operation.Description = $"Needs an API key with the scope '{scope}'.";
            operation.Security = [new() { [new OpenApiSecuritySchemeReference(KeyScheme, context.Document)] = [scope] }];
        }
        else
        {
            operation.Security = [];
        }

        operation.Responses ??= [];
        operation.Responses["default"] = new OpenApiResponse
        {
            Description = "An error (RFC 9457); docs/api.md lists the types.",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [ProblemMediaType] = new() { Schema = new OpenApiSchemaReference(nameof(ProblemDetails), context.Document) },
            },
        };
        return Task.CompletedTask;
    }

    /// <summary>JSON that is written unchanged is a result document.</summary>
    private static async Task DescribeSchemaAsync(
        OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        if (context.JsonTypeInfo.Type == typeof(ProblemDetails)) DescribeExtensions(schema);
        if (context.JsonTypeInfo.Type != typeof(RawJson)) return;
        var result = await context.GetOrCreateSchemaAsync(typeof(GradingResult), null, cancellation).ConfigureAwait(false);
        schema.Type = result.Type;
        schema.Properties = result.Properties;
        schema.Required = result.Required;
        schema.Description = "A result document.";
    }

    private static bool MayBeNull(IOpenApiSchema schema) =>
        schema.Type?.HasFlag(JsonSchemaType.Null) == true || schema.OneOf?.Any(MayBeNull) == true;

    private static void DescribeExtensions(OpenApiSchema problem)
    {
        var text = new OpenApiSchema { Type = JsonSchemaType.String };
        problem.Properties ??= new Dictionary<string, IOpenApiSchema>();
        problem.Properties["traceId"] = text;
        problem.Properties["errors"] = new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            Description = "Each wrong field, with a JSON pointer in a URI fragment, or each wrong parameter, with its name.",
            Items = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Properties = new Dictionary<string, IOpenApiSchema> { ["pointer"] = text, ["detail"] = text },
            },
        };
    }

    private static OpenApiParameter ParameterOf(QueryParameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Description = parameter.Description,
        Schema = new OpenApiSchema { Type = parameter.Type == "integer" ? JsonSchemaType.Integer : JsonSchemaType.String },
    };

    /// <summary><c>POST v1/submissions/{id}/cancel</c> is <c>post-submissions-id-cancel</c>.</summary>
    private static string IdOf(string method, string path) => string.Join('-', new[] { method.ToLowerInvariant() }.Concat(
        path.Split('/').Skip(path.StartsWith(Document, StringComparison.Ordinal) ? 1 : 0).Select(part => part.Trim('{', '}'))));
}
