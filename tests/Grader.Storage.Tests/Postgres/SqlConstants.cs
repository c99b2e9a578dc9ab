using System.Reflection;
using System.Text.RegularExpressions;
using Dapper;

namespace Grader.Storage.Tests.Postgres;

/// <summary>The statements of the storage, which are constants.</summary>
internal static partial class SqlConstants
{
    /// <summary>The whole statements of these classes with their names.</summary>
    public static IEnumerable<(string Name, string Sql)> Of(params Type[] types)
    {
        foreach (var type in types)
        {
            foreach (var constant in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            {
                if (constant.IsLiteral && constant.GetRawConstantValue() is string sql && Complete().IsMatch(sql))
                    yield return ($"{type.Name}.{constant.Name}", sql);
            }
        }
    }

    /// <summary>The parameters that a statement names; "text" where there is no value.</summary>
    public static DynamicParameters ParametersOf(string sql, IReadOnlyDictionary<string, object?> values)
    {
        var parameters = new DynamicParameters();
        foreach (var name in Parameter().Matches(sql).Select(match => match.Groups[1].Value).Distinct())
            parameters.Add(name, values.TryGetValue(name, out var value) ? value : "text");
        return parameters;
    }

    [GeneratedRegex(@"@(\w+)")]
    private static partial Regex Parameter();

    // Parts of statements have open brackets, or begin otherwise.
    [GeneratedRegex(@"\A(SELECT|INSERT|UPDATE|DELETE|WITH)\b(?>[^()]|(?<open>\()|(?<-open>\)))*\z(?(open)(?!))")]
    private static partial Regex Complete();
}
