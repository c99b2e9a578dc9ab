using System.Text;

namespace Grader.Testing.Fuzzing.Api;

/// <summary>Makes up requests: some right, most with something wrong in one place or in several.</summary>
internal sealed class RequestGenerator(ApiDocument document, KnownNames known)
{
    /// <param name="seed">The same seed gives the same request, but for the ids and cursors in it.</param>
    public FuzzRequest Next(ApiOperation operation, int seed)
    {
        var random = new Random(seed);
        // A third is meant to be right, so that what lies behind the readers is reached.
        var harm = random.Next(3) switch { 0 => 0, 1 => 0.05, _ => 0.3 };
        var isHarmed = () => random.NextDouble() < harm;
        var method = isHarmed() ? Draw(Values.Methods, random)
            : operation.Method == "GET" && random.Next(8) == 0 ? "HEAD"
            : operation.Method;
        List<(string, string)> headers = [];
        if (random.Next(20) == 0) headers.Add(("Prefer", "wait=1"));
        while (isHarmed()) headers.Add(Values.HostileHeaders[random.Next(Values.HostileHeaders.Length)]);

        byte[]? body = null;
        if (operation.Body is { } schema && !isHarmed() && (operation.NeedsBody || random.Next(2) == 0))
        {
            body = Encoding.UTF8.GetBytes(new JsonGenerator(document, random, harm / 2).Write(schema));
            if (isHarmed()) body = new Mutator(random.Next()).Bytes(body);
        }

        return new(
            operation, method, Address(operation, random, isHarmed), headers,
            isHarmed() ? Draw(Values.ContentTypes, random) : "application/json", body);
    }

    private string Address(ApiOperation operation, Random random, Func<bool> isHarmed)
    {
        var address = new StringBuilder(operation.Path);
        if (operation.HasId)
        {
            var id = isHarmed() ? null : known.Id(operation.Path, random);
            address.Replace("{id}", id ?? Draw(Values.HostileInAddress, random));
        }

        address.Replace("{slug}", isHarmed() ? Draw(Values.HostileInAddress, random) : "take-every");
        if (isHarmed()) address.Append(Draw(["/", "//", "/..", "/%2e%2e/", "/x", "%00", "\\", ";a=b"], random));
        var first = true;
        foreach (var parameter in operation.Query)
        {
            // Of many filters together none would match.
            if (random.Next(3) != 0 && parameter.Name is not ("student" or "submission")) continue;
            Append(parameter.Name, ValueOf(operation, parameter.Name));
            if (isHarmed()) Append(parameter.Name, ValueOf(operation, parameter.Name));
        }

        if (isHarmed()) Append(Draw(["", "unknown", "%00", "limit", "%ff", "a%5B%5D"], random), Draw(Values.HostileInAddress, random));
        return address.ToString();

        void Append(string name, string value)
        {
            address.Append(first ? '?' : '&').Append(name).Append('=').Append(value);
            first = false;
        }

        string ValueOf(ApiOperation of, string name) =>
            isHarmed() ? Draw(Values.HostileInAddress, random)
            : name is "submission" ? known.Id("/v1/submissions", random) ?? "sub_1"
            : (name is "cursor" or "after" ? known.Cursor(of.Path, random) : null) ?? Draw(Values.Of(name), random);
    }

    private static string Draw(string[] choices, Random random) => choices[random.Next(choices.Length)];
}
