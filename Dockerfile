# The whole site with its server: docker build -t perpetual-diff --build-arg SITE_URL=https://example.org .
FROM node:22.23.3-bookworm-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1 PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

FROM base AS build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
# Both are written into the pages; another address needs another image.
ARG SITE_URL=""
ARG BASE_PATH=""
RUN node .scripts/build-site.mjs \
  && rm -rf .next-serve/cache && find .next-serve -name '*.map' -delete

FROM base AS packages
COPY package.json package-lock.json .npmrc ./
# Optional is what only a build needs: compilers, and pictures in other sizes. Cards take four fonts.
# Mermaid is in the pages' scripts by now.
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund \
  && find node_modules/@fontsource -type f ! -name 'package.json' \
    ! -name '*-latin-[47]00-normal.woff' ! -name '*-japanese-[47]00-normal.woff' -delete \
  && rm -rf node_modules/mermaid \
  && find node_modules -name '*.map' -delete

FROM base
ARG BASE_PATH=""
# Others reach a container, so AWS calls need a room key: PD_ROOM_KEY, or the one the log shows.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 BASE_PATH=$BASE_PATH
COPY --from=packages /app/node_modules node_modules
COPY package.json next.config.js ./
COPY .scripts .scripts
COPY public public
COPY --from=build /app/.next-serve .next-serve
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", ".scripts/health.mjs"]
CMD ["node", ".scripts/serve.mjs"]
