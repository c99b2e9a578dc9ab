# One image for all roles: `docker run grader serve --role …`.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet build src/Grader.Cli --configuration Release

FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN apt-get update \
 && apt-get install --yes --no-install-recommends bubblewrap \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /grader
COPY --from=build /src/artifacts/bin/Grader.Cli/release .
COPY --from=build /src/artifacts/programs programs
COPY challenges challenges
COPY graders graders
RUN install --directory --owner=app --group=app --mode=700 /data
ENV Database__Path=/data/grader.db Grading__CompiledFolder=/data/compiled
USER app
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["dotnet", "grader.dll"]
CMD ["serve"]
