using Grader.Grading.Packs;
using Grader.Service.Http;

namespace Grader.Service.Challenges.Path;

/// <summary><c>GET /v1/path</c></summary>
internal static class PathEndpoint
{
    public static void MapPath(this WebApplication app) => app.MapRead("/v1/path", (LivePacks packs) => TypedResults.Json(
        PathDocument.Of(packs.Current), ServiceJson.Readable.PathDocument));
}
